resource "aws_autoscaling_group" "web" {
  min_size = 4
  max_size = 10
  warm_pool {
    max_group_prepared_capacity = 6
  }
}

# Two are always prepared.
resource "aws_autoscaling_group" "fixed" {
  min_size = 4
  max_size = 4
  warm_pool {
    min_size = 2
  }
}
