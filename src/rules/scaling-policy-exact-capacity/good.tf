resource "aws_autoscaling_group" "web" {
  min_size = 2
  max_size = 6
}

resource "aws_autoscaling_policy" "peak" {
  name                   = "peak"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "ExactCapacity"
  scaling_adjustment     = 6
}

# Ten more are held at the maximum too, but that is what "up to" means.
resource "aws_autoscaling_policy" "more" {
  name                   = "more"
  autoscaling_group_name = aws_autoscaling_group.web.name
  adjustment_type        = "ChangeInCapacity"
  scaling_adjustment     = 10
}
