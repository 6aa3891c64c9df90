resource "aws_autoscaling_group" "apart" {
  min_size = 2
  max_size = 4
  instance_maintenance_policy {
    min_healthy_percentage = 50
    max_healthy_percentage = 200 # expect: asg-healthy-percentages
  }
}

resource "aws_autoscaling_group" "half" {
  min_size = 2
  max_size = 4
  instance_maintenance_policy {
    min_healthy_percentage = 90 # expect: asg-healthy-percentages
  }
}

resource "aws_autoscaling_group" "refresh" {
  min_size = 2
  max_size = 4
  instance_refresh {
    strategy = "Rolling"
    preferences {
      min_healthy_percentage = 120 # expect: asg-healthy-percentages
    }
  }
}
