resource "aws_autoscaling_group" "web" {
  min_size = 4
  max_size = 10
  warm_pool {
    max_group_prepared_capacity = 4 # expect: warm-pool-empty
  }
}

resource "aws_autoscaling_group" "fixed" {
  min_size = 4
  max_size = 4 # expect: warm-pool-empty
  warm_pool {
    pool_state = "Stopped"
  }
}
