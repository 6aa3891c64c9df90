resource "aws_autoscaling_group" "off" {
  min_size              = 2
  max_size              = 4
  max_instance_lifetime = 0
}

resource "aws_autoscaling_group" "week" {
  min_size              = 2
  max_size              = 4
  max_instance_lifetime = 604800
}
